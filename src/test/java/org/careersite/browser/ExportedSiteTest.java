package org.careersite.browser;

import java.io.IOException;
import java.nio.file.Path;

import org.careersite.export.ExportedSite;
import org.careersite.export.Nginx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * What browser tests of the exported site share: plain nginx that serves it at the root
 * of a host and at {@code /some/path/}.
 */
abstract class ExportedSiteTest extends BrowserTest {

	private Nginx nginx;

	@BeforeAll
	void serve(@TempDir Path home) throws IOException {
		this.nginx = Nginx.serve(home, ExportedSite.folder(),
				"location /some/path/ { alias \"" + ExportedSite.folder() + "/\"; }");
	}

	@AfterAll
	void stop() throws IOException {
		if (this.nginx != null) {
			this.nginx.close();
		}
	}

	/** The whole address of a path on the host. */
	String exported(String path) {
		return this.nginx.base() + path;
	}

}
