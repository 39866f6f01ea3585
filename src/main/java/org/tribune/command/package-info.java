/**
 * One-shot jobs of the command line, such as {@code import FILE}.
 */
@NullMarked
package org.tribune.command;

import org.jspecify.annotations.NullMarked;
