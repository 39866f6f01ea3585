/**
 * What pages say of themselves to machines, in the words of schema.org: typed records,
 * one graph a page.
 */
@NullMarked
package org.tribune.graph;

import org.jspecify.annotations.NullMarked;
