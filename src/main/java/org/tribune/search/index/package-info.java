/**
 * What an index of published articles holds and how it is asked, wherever it lies.
 */
@NullMarked
@NamedInterface("index")
package org.tribune.search.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
