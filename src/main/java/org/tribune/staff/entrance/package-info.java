/**
 * The way into the newsroom: who may knock, who is let in, what happens to those whose
 * session has ended.
 */
@NullMarked
package org.tribune.staff.entrance;

import org.jspecify.annotations.NullMarked;
