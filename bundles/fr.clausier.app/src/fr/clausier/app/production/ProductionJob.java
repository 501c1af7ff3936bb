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
import fr.clausier.cli.production.Abandon;
import fr.clausier.cli.production.Arbitre;
import fr.clausier.cli.production.Compte;
import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.ModeleChoisi;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Produit;
import fr.clausier.cli.production.Progression;
import fr.clausier.cli.production.Reglages;
import fr.clausier.cli.production.ReportValeurs;
import fr.clausier.cli.production.RetouchesEnAttente;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;

/**
 * Reads a folder as it is on the disk, checks it, makes its files and writes them together; can be stopped while they are made. Never fails: what went
 * wrong is in its {@link Resultat}.
 */
public final class ProductionJob extends Job {

	/** Family of these jobs, for whoever waits for them. */
	public static final Object FAMILY = new Object();

	private final IProject project;
	private final Travail travail;
	private volatile Arbitre arbitre = Arbitre.PRUDENT;
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

	/** Says who decides about documents that hands have changed; without anybody, nothing of theirs is replaced. */
	void arbitre(Arbitre decideur) {
		arbitre = decideur;
	}

	/** Does the work in the thread of the caller. */
	public IStatus executer(IProgressMonitor monitor) {
		List<Path> written = new ArrayList<>();
		Path output = Path.of(project.getLocationURI()).resolve(travail.repertoire());
		try {
			resultat = produireOuReporter(output, written, SubMonitor.convert(monitor, 200));
		} catch (Abandon e) {
			resultat = Resultat.abandonne(project, output, written);
		} catch (RetouchesEnAttente e) {
			resultat = Resultat.refuse(project, output, written, Messages.retouchesAttente);
		} catch (ProductionImpossible e) {
			resultat = Resultat.refuse(project, output, written, e.getMessage());
		} catch (RuntimeException | LinkageError e) {
			ILog.get().error(e.toString(), e);
			resultat = Resultat.refuse(project, output, written, Messages.echec);
		} finally {
			actualiser();
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	/** When figures are to go into the strategy first, the documents are made again from it. */
	private Resultat produireOuReporter(Path output, List<Path> written, SubMonitor progress) throws ProductionImpossible {
		try {
			return produire(output, written, progress.newChild(100));
		} catch (RetouchesEnAttente e) {
			if (!e.reporter()) {
				throw e;
			}
			ReportValeurs.reporter(Path.of(project.getLocationURI()), output, null, LocalDate.now());
			return produire(output, written, progress.newChild(100));
		}
	}

	private Resultat produire(Path output, List<Path> written, SubMonitor progress) throws ProductionImpossible {
		progress.subTask(Messages.lecture);
		LocalDate today = LocalDate.now();
		DossierLu dossier = LecteurDossier.lire(Path.of(project.getLocationURI()));
		List<Probleme> problems = travail.exigeLaLoi() ? VerificationDossier.verifier(dossier, null, today) : dossier.problemes();
		long errors = problems.stream().filter(Probleme::bloquant).count();
		if (errors > 0) {
			return Resultat.refuse(project, output, written, errors == 1 ? Messages.erreursUne : Messages.bind(Messages.erreurs, errors));
		}
		progress.worked(20);
		progress.subTask(Messages.redaction);
		Demande demande = new Demande(dossier, problems, ModeleChoisi.maison(), null, today, output, Reglages.SIMPLES);
		Compte compte = travail.preparer(demande).executer(arbitre, suivi(progress.newChild(80), written));
		if (compte.fichiers().isEmpty() && compte.refus().isEmpty()) {
			return Resultat.refuse(project, output, written, Messages.sansDocument);
		}
		return compte.refus().isEmpty() ? Resultat.fait(project, output, written, compte) : Resultat.refuse(project, output, written, String.join("\n", compte.refus()));
	}

	private static Progression suivi(SubMonitor making, List<Path> written) {
		return new Progression() {

			@Override
			public void produit(Produit produit, int rang, int total) {
				written.add(produit.fichier());
			}

			@Override
			public void redige(String titre, int rang, int total) {
				// Several purchases are made at once, by several threads; a monitor serves one at a time.
				synchronized (making) {
					making.setWorkRemaining(Math.max(total, 20)).worked(1);
					making.subTask(Messages.bind(Messages.ecriture, new Object[] { titre, rang, total }));
				}
			}

			@Override
			public boolean abandonnee() {
				return making.isCanceled();
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
