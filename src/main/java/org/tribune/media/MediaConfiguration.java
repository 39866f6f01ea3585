package org.tribune.media;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tribune.database.DataDirectory;

/**
 * Chooses where files lie.
 */
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

	@Bean
	MediaStore mediaStore(DataDirectory data) {
		return new FileMediaStore(data.resolve("media"));
	}

}
