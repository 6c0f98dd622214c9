package org.careersite;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements that a thread prepares, whatever other threads ask for at the
 * same time. A context uses it by the property
 * {@code hibernate.session_factory.statement_inspector}.
 */
public class Statements implements StatementInspector {

	/** The setting that has the statements of a context counted. */
	public static final String COUNTED = "spring.jpa.properties.hibernate.session_factory.statement_inspector"
			+ "=org.careersite.Statements";

	private static final ThreadLocal<Integer> PREPARED = ThreadLocal.withInitial(() -> 0);

	/** How many statements the work needs in this thread. */
	public static int of(Runnable work) {
		int before = PREPARED.get();
		work.run();
		return PREPARED.get() - before;
	}

	@Override
	public String inspect(String sql) {
		PREPARED.set(PREPARED.get() + 1);
		return sql;
	}

}
