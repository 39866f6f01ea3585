package org.tribune.sample;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether an empty site is filled with a sample magazine.
 *
 * @param sampleContent true or false; when unset, true only with the embedded database
 */
@ConfigurationProperties("tribune")
public record SampleProperties(@Nullable Boolean sampleContent) {
}
