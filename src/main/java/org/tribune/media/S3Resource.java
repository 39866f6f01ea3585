package org.tribune.media;

import java.io.InputStream;

import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

import org.springframework.core.io.AbstractResource;

/**
 * An object of a bucket, read when it is asked for.
 */
class S3Resource extends AbstractResource {

	private final S3Client client;

	private final String bucket;

	private final String key;

	private final HeadObjectResponse head;

	S3Resource(S3Client client, String bucket, String key, HeadObjectResponse head) {
		this.client = client;
		this.bucket = bucket;
		this.key = key;
		this.head = head;
	}

	@Override
	public InputStream getInputStream() {
		return this.client.getObject((request) -> request.bucket(this.bucket).key(this.key));
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public long contentLength() {
		return this.head.contentLength();
	}

	@Override
	public long lastModified() {
		return this.head.lastModified().toEpochMilli();
	}

	@Override
	public String getFilename() {
		return this.key.substring(this.key.lastIndexOf('/') + 1);
	}

	@Override
	public String getDescription() {
		return "object " + this.key + " of the bucket " + this.bucket;
	}

}
