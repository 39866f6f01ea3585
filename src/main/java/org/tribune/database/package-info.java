/**
 * The embedded PostgreSQL that serves when no datasource is configured.
 */
@NullMarked
package org.tribune.database;

import org.jspecify.annotations.NullMarked;
