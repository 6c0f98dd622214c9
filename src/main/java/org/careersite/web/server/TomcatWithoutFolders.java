package org.careersite.web.server;

import java.io.File;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Lets Tomcat do without temporary folders, in the management port's context too
 * ({@code ManagementContextConfiguration.imports}). It would make them at each start, not
 * start where it cannot, and leave them behind when it is killed; but nothing is
 * uploaded, compiled or kept in them here, and static files come from the class path.
 */
@Component
class TomcatWithoutFolders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	/** A folder that is there, in which nothing is made. */
	private static final File THERE = new File(System.getProperty("java.home"));

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		factory.setBaseDirectory(new File("").getAbsoluteFile());
		factory.setDocumentRoot(THERE);
		factory.addContextCustomizers(TomcatWithoutFolders::leaveOutFolders);
	}

	/** Before Spring Boot's own, which knows {@code server.tomcat.basedir}. */
	@Override
	public int getOrder() {
		return -1;
	}

	private static void leaveOutFolders(Context context) {
		context.setDocBase(null);
		if (context instanceof StandardContext standard) {
			standard.setWorkDir(THERE.getPath());
		}
	}

}
