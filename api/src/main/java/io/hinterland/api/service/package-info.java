@NullMarked
package io.hinterland.api.service;

import org.jspecify.annotations.NullMarked;
