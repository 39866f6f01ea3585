package org.tribune.media;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where media are kept.
 *
 * @param s3 an S3-compatible store; unset: the data directory
 */
@Validated
@ConfigurationProperties("tribune.media")
record MediaProperties(@Valid @Nullable S3 s3) {

	/**
	 * A bucket that every process of the site reaches.
	 *
	 * @param bucket its name; it must exist and not be public
	 * @param region of the bucket
	 * @param endpoint of a store that is not Amazon's
	 * @param accessKey unset: as the AWS SDK finds it
	 * @param secretKey goes with the access key
	 * @param prefix of every key
	 * @param pathStyle whether the bucket stands in the path and not in the host name
	 */
	record S3(@NotBlank(message = "tribune.media.s3.bucket must name a bucket") String bucket,
			@DefaultValue("eu-west-3") String region, @Nullable URI endpoint, @Nullable String accessKey,
			@Nullable String secretKey, @DefaultValue("") String prefix, @DefaultValue("true") boolean pathStyle) {

		/** A secret is not written into any log. */
		@Override
		public String toString() {
			return "S3[" + this.bucket + "]";
		}

		@AssertTrue(message = "tribune.media.s3.access-key and tribune.media.s3.secret-key go together")
		boolean isKeyWhole() {
			return (this.accessKey == null) == (this.secretKey == null);
		}

		@AssertTrue(message = "tribune.media.s3.endpoint must be http or https and a host, "
				+ "for instance https://s3.example.org")
		boolean isEndpointUsable() {
			return this.endpoint == null || (this.endpoint.getHost() != null
					&& ("http".equals(this.endpoint.getScheme()) || "https".equals(this.endpoint.getScheme())));
		}

	}

}
