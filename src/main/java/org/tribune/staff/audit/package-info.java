/**
 * Reading the audit log: filters, pages, CSV.
 */
@NullMarked
package org.tribune.staff.audit;

import org.jspecify.annotations.NullMarked;
