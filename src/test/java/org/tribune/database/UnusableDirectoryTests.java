package org.tribune.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Data directories in a state that a first start does not expect.
 */
class UnusableDirectoryTests {

	@TempDir
	Path parent;

	@Test
	void debrisOfAnInterruptedFirstStartIsCleared() throws IOException, SQLException {
		Path data = this.parent.resolve("data");
		Path halfUnpacked = Files.createDirectories(data.resolve("postgresql-binaries/unfinished123/bin"));
		Files.writeString(halfUnpacked.resolve("postgres"), "half of it");
		Path halfCreated = Files.createDirectories(data.resolve("postgresql.unfinished/123/files"));
		Files.writeString(halfCreated.resolve("PG_VERSION"), "18");
		Files.createDirectory(data.resolve("postgresql"));
		try (EmbeddedDatabase database = open(data); Connection connection = database.administer()) {
			assertThat(connection.isValid(0)).isTrue();
			assertThat(halfUnpacked).doesNotExist();
			assertThat(halfCreated).doesNotExist();
		}
	}

	@Test
	void directoryWithOtherFilesIsRefusedUntouched() throws IOException {
		Path data = Directories.fresh(this.parent);
		Path letter = Files.createDirectory(data.resolve("postgresql")).resolve("letter.txt");
		Files.writeString(letter, "Dear reader");
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(data))
			.withMessageContaining("no PostgreSQL database");
		assertThat(letter).hasContent("Dear reader");
		Directories.release(data);
	}

	@Test
	void fileInPlaceOfTheDirectoryIsRefused() throws IOException {
		Path file = Files.writeString(this.parent.resolve("file"), "");
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(file))
			.withMessage("The data directory %s cannot be used: %s is a file, not a directory.", file, file)
			.satisfies((ex) -> assertThat(ex.action()).contains("tribune.data-directory"));
	}

	@Test
	void directoryWithoutPermissionIsRefused() throws IOException {
		Path data = Files.createDirectory(this.parent.resolve("data"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
		assumeThat(Files.isWritable(data)).as("root may write everywhere").isFalse();
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(data))
			.withMessageContaining("The data directory %s cannot be used: no permission", data);
	}

	@Test
	void databaseOfAnotherUserIsRefused() throws IOException {
		assumeThat(System.getProperty("user.name")).as("only root gives files away").isEqualTo("root");
		Path directory = Files.createDirectories(this.parent.resolve("data/postgresql"));
		UserPrincipal nobody = directory.getFileSystem()
			.getUserPrincipalLookupService()
			.lookupPrincipalByName("nobody");
		Files.setOwner(directory, nobody);
		assertThatExceptionOfType(EmbeddedDatabaseException.class).isThrownBy(() -> open(this.parent.resolve("data")))
			.withMessage("The database in %s belongs to the user nobody.", directory.toRealPath())
			.satisfies((ex) -> assertThat(ex.action()).contains("Run Tribune as nobody"));
	}

	private static EmbeddedDatabase open(Path data) {
		return EmbeddedDatabase.open(data, false, List.of());
	}

}
