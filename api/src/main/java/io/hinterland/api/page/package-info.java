/** The pages that come with the API: files on the class path, served as they are. */
@NullMarked
package io.hinterland.api.page;

import org.jspecify.annotations.NullMarked;
