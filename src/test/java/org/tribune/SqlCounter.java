package org.tribune;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Notes every statement that the current thread prepares, whichever library prepares it:
 * each of several that go together.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SqlCounter {

	private static final ThreadLocal<List<String>> STATEMENTS = ThreadLocal.withInitial(ArrayList::new);

	/**
	 * The statements that an action prepares on this thread.
	 */
	public static List<String> statements(Action action) throws Exception {
		STATEMENTS.get().clear();
		action.run();
		return List.copyOf(STATEMENTS.get());
	}

	@Bean
	static BeanPostProcessor countingDataSource() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof DataSource source) ? new Counting(source) : bean;
			}
		};
	}

	/**
	 * What is counted.
	 */
	@FunctionalInterface
	public interface Action {

		void run() throws Exception;

	}

	private static final class Counting extends DelegatingDataSource {

		Counting(DataSource source) {
			super(source);
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (method.getName().equals("prepareStatement")) {
							STATEMENTS.get().addAll(List.of(((String) arguments[0]).split(";\n")));
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getTargetException();
						}
					});
		}

	}

}
