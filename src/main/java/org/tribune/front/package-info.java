/**
 * Every page that lists articles: home, sections, themes, contributors, archives.
 */
@NullMarked
package org.tribune.front;

import org.jspecify.annotations.NullMarked;
