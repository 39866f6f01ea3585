package org.tribune.search.cluster;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Starts one OpenSearch node, in a process and with a class path of its own, which has
 * nothing of this project but this class: its Lucene is another than ours. Ends when the
 * process that started it does.
 */
final class ClusterMain {

	private static final String RUNNER = "org.codelibs.opensearch.runner.OpenSearchRunner";

	private ClusterMain() {
	}

	/**
	 * Starts it.
	 * @param arguments its directory, and the port at which it listens
	 */
	public static void main(String[] arguments) throws Exception {
		Class<?> type = Class.forName(RUNNER);
		Object runner = type.getConstructor().newInstance();
		Class<?> builder = Class.forName(RUNNER + "$Builder");
		Object settings = Proxy.newProxyInstance(ClusterMain.class.getClassLoader(), new Class<?>[] { builder },
				(proxy, method, values) -> {
					Method put = values[1].getClass().getMethod("put", String.class, String.class);
					put.invoke(values[1], "discovery.type", "single-node");
					put.invoke(values[1], "http.port", arguments[1]);
					put.invoke(values[1], "transport.port", "0");
					put.invoke(values[1], "cluster.routing.allocation.disk.threshold_enabled", "false");
					return null;
				});
		type.getMethod("onBuild", builder).invoke(runner, settings);
		type.getMethod("setMaxHttpPort", int.class).invoke(runner, 65_535);
		type.getMethod("build", String[].class)
			.invoke(runner, (Object) new String[] { "-basePath", arguments[0], "-numOfNode", "1", "-baseHttpPort",
					arguments[1], "-useLogger" });
		while (System.in.read() >= 0) {
			// Until the other end is closed.
		}
		Runtime.getRuntime().halt(0);
	}

}
