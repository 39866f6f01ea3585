/**
 * The library of images as the newsroom uses it.
 */
@NullMarked
package org.tribune.media.admin;

import org.jspecify.annotations.NullMarked;
