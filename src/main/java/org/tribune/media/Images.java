package org.tribune.media;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The images of the library.
 */
interface Images extends Repository<Image, Long> {

	Image save(Image image);

	void delete(Image image);

	Optional<Image> findById(long id);

	Optional<Image> findBySha256(String sha256);

	Optional<Image> findBySourceAddress(String sourceAddress);

}
