package org.tribune.database;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a start waits for its database.
 *
 * @param patience from the first try; zero asks once
 */
@ConfigurationProperties("tribune.database")
record Patience(@DefaultValue("60s") Duration patience) {
}
