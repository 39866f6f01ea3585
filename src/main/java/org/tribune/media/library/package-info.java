/**
 * The pages of the image library in the newsroom.
 */
@NullMarked
package org.tribune.media.library;

import org.jspecify.annotations.NullMarked;
