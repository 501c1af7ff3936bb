// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one call of the command line inside Equinox and hands its exit code back to the launcher. */
public final class ClausierApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// Without a splash to end, the launcher would wait.
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Path depart = Path.of(System.getProperty("clausier.depart", System.getProperty("user.dir")));
		return new LigneDeCommande(System.in, System.out, System.err, depart).executer(List.of(arguments));
	}

	@Override
	public void stop() {
		// A call ends by itself; there is nothing to interrupt that would be left half-written.
	}
}
