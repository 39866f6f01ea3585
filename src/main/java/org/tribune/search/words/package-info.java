/**
 * How texts and questions become words: elisions, accents, compounds and stems, in French
 * and in English.
 */
@NullMarked
@NamedInterface("words")
package org.tribune.search.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
