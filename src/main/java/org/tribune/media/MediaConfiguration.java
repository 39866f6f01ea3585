package org.tribune.media;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tribune.database.DataDirectory;

/**
 * Chooses where files lie.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaProperties.class)
class MediaConfiguration {

	@Bean
	MediaStore mediaStore(DataDirectory data, MediaProperties properties) {
		MediaProperties.S3 bucket = properties.s3();
		return (bucket != null) ? new S3MediaStore(bucket) : new FileMediaStore(data.resolve("media"));
	}

}
