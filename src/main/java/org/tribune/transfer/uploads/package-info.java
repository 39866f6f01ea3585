/**
 * The files of an import: finds them in a folder of the other system's uploads and gives
 * them to the images and bodies that wait for them.
 */
@NullMarked
package org.tribune.transfer.uploads;

import org.jspecify.annotations.NullMarked;
