package org.tribune.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseAutoConfigurationTests {

	private static Path data;

	@BeforeAll
	static void createDataDirectory(@TempDir Path parent) throws IOException {
		data = Directories.fresh(parent);
	}

	@AfterAll
	static void releaseDataDirectory() throws IOException {
		Directories.release(data);
	}

	@Test
	void everyApplicationFindsTheConfiguration() {
		assertThat(ImportCandidates.load(AutoConfiguration.class, null))
			.contains(EmbeddedDatabaseAutoConfiguration.class.getName());
	}

	@Test
	void dataSourceLeadsToTheEmbeddedDatabase() {
		contexts().run((context) -> {
			JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
			assertThat(jdbc.sql("select current_database()").query(String.class).single()).isEqualTo("tribune");
		});
	}

	@Test
	void serverStopsWithTheContextAndAfterTheDataSource(CapturedOutput output) throws IOException {
		contexts().run((context) -> assertThat(context.getBean(DataSource.class).getConnection()).isNotNull());
		assertThat(Postmaster.of(data.toRealPath().resolve("postgresql"))).isEmpty();
		assertThat(output).doesNotContain("terminating connection").doesNotContain("Failed to validate connection");
	}

	@Test
	void addressOfAnotherDatabaseKeepsTheEmbeddedOneAway() {
		contexts().withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/site").run((context) -> {
			assertThat(context).doesNotHaveBean(EmbeddedDatabase.class).hasSingleBean(DataSource.class);
			assertThat(context).getBean(DataDirectory.class).extracting(DataDirectory::path).isEqualTo(data);
		});
	}

	@Test
	void emptyAddressCountsAsNone() {
		contexts().withPropertyValues("spring.datasource.url=")
			.run((context) -> assertThat(context).hasSingleBean(EmbeddedDatabase.class));
	}

	@Test
	void nameOfADataSourceKeepsTheEmbeddedOneAway() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class))
			.withPropertyValues("spring.datasource.jndi-name=java:comp/env/jdbc/site")
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void connectionDetailsFromElsewhereKeepTheEmbeddedOneAway() {
		contexts().withBean(JdbcConnectionDetails.class, () -> TestServer.running().emptyDatabase())
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class)
				.hasSingleBean(DataSource.class));
	}

	@Test
	void dataSourceFromElsewhereKeepsTheEmbeddedOneAway() {
		contexts().withBean(DataSource.class, SimpleDriverDataSource::new)
			.run((context) -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
	}

	@Test
	void commandUsesTheDatabaseOfTheSite() {
		try (EmbeddedDatabase site = EmbeddedDatabase.open(data, false, List.of())) {
			contexts().withPropertyValues("spring.profiles.active=command")
				.run((context) -> assertThat(context).getBean(EmbeddedDatabase.class)
					.extracting(EmbeddedDatabase::getJdbcUrl)
					.isEqualTo(site.getJdbcUrl()));
			assertThat(site.getPassword()).isNotBlank();
		}
	}

	@Test
	void refusalIsAParagraphAndNoStackTrace(CapturedOutput output) {
		SpringApplication second = new SpringApplicationBuilder(EmbeddedDatabaseAutoConfiguration.class)
			.web(WebApplicationType.NONE)
			.properties("tribune.data-directory=" + data)
			.build();
		try (EmbeddedDatabase first = EmbeddedDatabase.open(data, false, List.of())) {
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(second::run);
			assertThat(first.getPassword()).isNotBlank();
		}
		assertThat(output).contains("Another Tribune (PID " + ProcessHandle.current().pid() + ") is already running")
			.contains("Stop that Tribune first")
			.doesNotContain("\tat org.")
			.doesNotContain("Exception encountered");
	}

	@Test
	void blankDataDirectoryIsRefused() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class))
			.withPropertyValues("tribune.data-directory= ", "spring.datasource.url=jdbc:postgresql://db.example/site")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("must name a directory, for instance ./data"));
	}

	@Test
	void dataDirectoryIsBesideTheProcessUnlessSet() {
		new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class))
			.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/site")
			.run((context) -> assertThat(context.getBean(DataDirectory.class).resolve("media"))
				.isEqualTo(Path.of("").toAbsolutePath().resolve("data/media")));
	}

	private static ApplicationContextRunner contexts() {
		return new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class))
			.withPropertyValues("tribune.data-directory=" + data);
	}

}
