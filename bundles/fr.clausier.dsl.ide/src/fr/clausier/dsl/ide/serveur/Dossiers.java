// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.FileProjectConfig;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

import com.google.common.collect.ImmutableSet;

/** The folders that an editor opened, with all that is below them, and those of files opened on their own, without. */
final class Dossiers implements IWorkspaceConfig {

	private final Map<String, IProjectConfig> projects = new LinkedHashMap<>();

	/** A folder with all that is below it. */
	void ajouter(URI folder) {
		FileProjectConfig project = new FileProjectConfig(folder, folder.toString(), this);
		project.addSourceFolder(".");
		projects.put(project.getName(), project);
	}

	/** A folder of which only the files beside each other count. */
	void ajouterSeul(URI folder) {
		DossierSeul project = new DossierSeul(folder, this);
		projects.putIfAbsent(project.getName(), project);
	}

	@Override
	public Set<? extends IProjectConfig> getProjects() {
		return ImmutableSet.copyOf(projects.values());
	}

	@Override
	public IProjectConfig findProjectContaining(URI member) {
		IProjectConfig nearest = null;
		for (IProjectConfig project : projects.values()) {
			if (project.findSourceFolderContaining(member) != null && (nearest == null || project.getPath().segmentCount() > nearest.getPath().segmentCount())) {
				nearest = project;
			}
		}
		return nearest;
	}

	@Override
	public IProjectConfig findProjectByName(String name) {
		return projects.get(name);
	}
}
