/**
 * Everything the magazine has published and written, in a form that other programs read,
 * and back.
 */
@NullMarked
package org.tribune.export;

import org.jspecify.annotations.NullMarked;
