// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.production;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import fr.clausier.app.Messages;
import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Produit;
import fr.clausier.cli.production.Progression;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.GabaritIllisible;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;

/**
 * Reads a folder as it is on the disk, checks it, makes its files and writes them; can be stopped between two files. Never fails: what went
 * wrong is in its {@link Resultat}.
 */
public final class ProductionJob extends Job {

	/** Family of these jobs, for whoever waits for them. */
	public static final Object FAMILY = new Object();

	private final IProject project;
	private final Travail travail;
	private volatile Resultat resultat;

	private ProductionJob(String name, IProject project, Travail travail) {
		super(name);
		this.project = project;
		this.travail = travail;
		setUser(true);
	}

	/** @return the job that writes the documents of a folder */
	public static ProductionJob pieces(IProject project) {
		return new ProductionJob(Messages.bind(Messages.tache, project.getName()), project, new Pieces());
	}

	/** @return the job that writes the SPASER summary of a folder */
	public static ProductionJob bilan(IProject project) {
		return new ProductionJob(Messages.bind(Messages.bilan, project.getName()), project, new Bilan());
	}

	/** @return what came out, once the job has run */
	public Resultat resultat() {
		return resultat;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		return executer(monitor);
	}

	/** Does the work in the thread of the caller. */
	public IStatus executer(IProgressMonitor monitor) {
		List<Path> written = new ArrayList<>();
		Path output = Path.of(project.getLocationURI()).resolve(travail.repertoire());
		try {
			resultat = produire(output, written, SubMonitor.convert(monitor, 100));
		} catch (ProductionImpossible | GabaritIllisible e) {
			resultat = Resultat.refuse(project, output, written, e.getMessage());
		} catch (RuntimeException | LinkageError e) {
			ILog.get().error(e.toString(), e);
			resultat = Resultat.refuse(project, output, written, Messages.echec);
		} finally {
			actualiser();
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private Resultat produire(Path output, List<Path> written, SubMonitor progress) throws ProductionImpossible, GabaritIllisible {
		progress.subTask(Messages.lecture);
		DossierLu dossier = LecteurDossier.lire(Path.of(project.getLocationURI()));
		List<Probleme> problems = travail.exigeLaLoi() ? VerificationDossier.verifier(dossier, null, LocalDate.now()) : dossier.problemes();
		long errors = problems.stream().filter(Probleme::bloquant).count();
		if (errors > 0) {
			return Resultat.refuse(project, output, written, errors == 1 ? Messages.erreursUne : Messages.bind(Messages.erreurs, errors));
		}
		progress.worked(20);
		progress.subTask(Messages.redaction);
		if (progress.isCanceled()) {
			return Resultat.abandonne(project, output, written, 0);
		}
		List<Produit> files = travail.faire(dossier, problems, Gabarit.maison(), output);
		progress.worked(40);
		SubMonitor writing = progress.newChild(40).setWorkRemaining(files.size());
		Production.ecrire(files, suivi(writing, written));
		if (files.isEmpty()) {
			return Resultat.refuse(project, output, written, Messages.sansDocument);
		}
		return written.size() < files.size() ? Resultat.abandonne(project, output, written, files.size()) : Resultat.fait(project, output, written);
	}

	private static Progression suivi(SubMonitor writing, List<Path> written) {
		return new Progression() {

			@Override
			public void produit(Produit produit, int rang, int total) {
				written.add(produit.fichier());
				writing.worked(1);
				writing.subTask(Messages.bind(Messages.ecriture, new Object[] { produit.titre(), rang, total }));
			}

			@Override
			public boolean abandonnee() {
				return writing.isCanceled();
			}
		};
	}

	private void actualiser() {
		try {
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
