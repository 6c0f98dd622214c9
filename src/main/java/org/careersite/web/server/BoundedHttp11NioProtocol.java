package org.careersite.web.server;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP/1.1 as Tomcat speaks it, but clients that read slowly, or send many requests at
 * once, hold no more than some of the workers. A worker waits where an answer does not
 * fit into the buffers of a connection, and would wait for as long as the client likes.
 */
public class BoundedHttp11NioProtocol extends Http11NioProtocol {

	/**
	 * How long those wait that must not wait, in milliseconds: a client that reads at all
	 * reads something by then.
	 */
	private static final int IMPATIENT = 20;

	private volatile Semaphore patient = new Semaphore(0);

	/**
	 * Says how many workers at once may wait for slow clients; the others close the
	 * connection instead.
	 */
	void setPatientWorkers(int most) {
		this.patient = new Semaphore(most);
	}

	/**
	 * Takes no more connections, and closes each that there is after its next answer. It
	 * says so in that answer, so no request is lost.
	 * @param patience how long to wait for those that ask nothing more, in milliseconds
	 */
	void drain(long patience) throws InterruptedException {
		closeServerSocketGraceful();
		long end = System.nanoTime() + patience * 1_000_000;
		while (!getEndpoint().getConnections().isEmpty() && System.nanoTime() < end) {
			Thread.sleep(20);
		}
	}

	@Override
	protected Processor createProcessor() {
		return new Http11Processor(this, getAdapter()) {

			@Override
			public SocketState service(SocketWrapperBase<?> connection) throws IOException {
				Semaphore turns = BoundedHttp11NioProtocol.this.patient;
				boolean patient = turns.tryAcquire();
				try {
					connection.setWriteTimeout(patient ? getConnectionTimeout() : IMPATIENT);
					// For each turn of a connection, not for its whole life
					connection.setKeepAliveLeft(getMaxKeepAliveRequests());
					return super.service(connection);
				}
				finally {
					if (patient) {
						turns.release();
					}
				}
			}

		};
	}

}
