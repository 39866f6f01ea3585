/**
 * What the log and the reader both know of a request: its number.
 */
@NullMarked
@NamedInterface("request")
package org.tribune.site.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
