/**
 * The newsroom's table of redirects: written, tried, imported, counted.
 */
@NullMarked
package org.tribune.redirect.admin;

import org.jspecify.annotations.NullMarked;
