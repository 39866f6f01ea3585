package org.tribune.database;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where this installation keeps its files: the embedded database, uploaded media, the
 * search index. Each module takes one sub-directory.
 *
 * @param dataDirectory the directory, absolute or relative to the directory Tribune was
 * started in; it is created when missing. Two running sites never share one.
 */
@ConfigurationProperties("tribune")
@Validated
public record DataDirectory(@DefaultValue("./data") @NotBlank(
		message = "must name a directory, for instance ./data") String dataDirectory) {

	/**
	 * The directory as an absolute path. It need not exist yet.
	 */
	public Path path() {
		return Path.of(this.dataDirectory).toAbsolutePath().normalize();
	}

	/**
	 * The absolute path of a file or sub-directory.
	 * @param name the name inside this directory
	 */
	public Path resolve(String name) {
		return path().resolve(name);
	}

}
