/**
 * Suggests what to read "Sur le même thème", from the words and themes of articles, and
 * explains it to editors.
 */
@NullMarked
package org.tribune.sametheme;

import org.jspecify.annotations.NullMarked;
