/**
 * Keeps the data of one installation: its directory, and the embedded PostgreSQL that
 * serves when no datasource is configured.
 */
@NullMarked
package org.tribune.database;

import org.jspecify.annotations.NullMarked;
