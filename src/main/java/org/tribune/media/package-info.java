/**
 * Images and files: the library, the store and the addresses they are served at.
 */
@NullMarked
package org.tribune.media;

import org.jspecify.annotations.NullMarked;
