/**
 * The calendar: what will appear and what has appeared, by day, and moving it.
 */
@NullMarked
package org.tribune.article.desk.calendar;

import org.jspecify.annotations.NullMarked;
