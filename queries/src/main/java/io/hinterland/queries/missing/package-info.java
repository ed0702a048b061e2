/**
 * Links between models and papers that are likely and that no record states: from repositories, accounts and names,
 * each as sure as links that are known show. People accept or refuse them.
 */
@NullMarked
package io.hinterland.queries.missing;

import org.jspecify.annotations.NullMarked;
