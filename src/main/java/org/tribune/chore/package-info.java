/**
 * What the site does by itself, as those who look after it want to hear of it: each
 * module that works in the background tells of its own work here.
 */
@NullMarked
package org.tribune.chore;

import org.jspecify.annotations.NullMarked;
