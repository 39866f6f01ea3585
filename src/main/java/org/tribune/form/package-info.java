/**
 * What the newsroom's forms share: clean input, slugs and conflicts between two who save.
 */
@NullMarked
package org.tribune.form;

import org.jspecify.annotations.NullMarked;
