// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.diagnostics;

import java.util.Arrays;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** A project whose files are checked. */
public final class DslNature implements IProjectNature {

	public static final String ID = "fr.clausier.editor.nature";

	private IProject project;

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		ICommand[] before = description.getBuildSpec();
		if (Arrays.stream(before).noneMatch(c -> DslBuilder.ID.equals(c.getBuilderName()))) {
			ICommand[] commands = Arrays.copyOf(before, before.length + 1);
			commands[before.length] = description.newCommand();
			commands[before.length].setBuilderName(DslBuilder.ID);
			description.setBuildSpec(commands);
			project.setDescription(description, null);
		}
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(c -> !DslBuilder.ID.equals(c.getBuilderName())).toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject value) {
		project = value;
	}
}
