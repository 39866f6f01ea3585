/**
 * Articles from the first draft to withdrawal, and the page on which they are read.
 */
@NullMarked
package org.tribune.article;

import org.jspecify.annotations.NullMarked;
