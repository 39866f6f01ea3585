/**
 * What is known of a file by its bytes alone, and the making of renditions: no database,
 * no web.
 */
@NamedInterface("pixels")
@NullMarked
package org.tribune.media.pixels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
