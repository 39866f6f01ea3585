/**
 * Tribune, the publishing system for expert opinion: one package a module, see
 * {@code docs/architecture.md}.
 */
@NullMarked
package org.tribune;

import org.jspecify.annotations.NullMarked;
