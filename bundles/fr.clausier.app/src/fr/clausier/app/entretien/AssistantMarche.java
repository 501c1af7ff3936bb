// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.entretien;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import fr.clausier.app.accueil.Textes;
import fr.clausier.app.dossiers.Dossiers;
import fr.clausier.dsl.ide.entretien.Besoins;
import fr.clausier.dsl.ide.entretien.Connus;
import fr.clausier.dsl.ide.entretien.Epreuve;
import fr.clausier.dsl.ide.entretien.NomTire;
import fr.clausier.dsl.ide.entretien.Redaction;
import fr.clausier.dsl.ide.entretien.Reponses;

/**
 * The interview. At each answer the text is made, read and judged in the background; the interview ends only on a text that was read, whose
 * answers are those on the screen.
 */
final class AssistantMarche extends Wizard {

	private static final int DELAI = 200;

	private final Brouillon brouillon = new Brouillon();
	private final Job epreuve = Job.createSystem("", (ICoreRunnable) m -> eprouver());
	private Connus connus = new Connus(java.util.List.of(), java.util.List.of(), java.util.Set.of());
	private IProject dossierConnu;
	private boolean connu;
	private volatile Reponses demandees;
	private volatile Path lieu;
	private Reponses jugees;
	private Epreuve derniere;
	private IFile ecrit;

	/** @param dossier folder to propose; null for a new one */
	AssistantMarche(IProject dossier) {
		brouillon.dossier = dossier;
		brouillon.lancement = LocalDate.now().plusMonths(1);
		setWindowTitle(Textes.nouveauMarche);
	}

	@Override
	public void addPages() {
		addPage(new PageAchat());
		addPage(new PageLots());
		addPage(new PageProcedure());
		addPage(new PageCriteres());
		addPage(new PageConditions());
		addPage(new PageRelecture());
	}

	Brouillon brouillon() {
		return brouillon;
	}

	Besoins besoins() {
		return Besoins.de(brouillon.reponses());
	}

	/** @return who the folder knows; the first time a folder is asked about, it is read */
	Connus connus() {
		if (!connu || dossierConnu != brouillon.dossier) {
			connu = true;
			dossierConnu = brouillon.dossier;
			connus = brouillon.dossier == null ? new Connus(java.util.List.of(), java.util.List.of(), java.util.Set.of())
					: Connus.dans(Path.of(brouillon.dossier.getLocation().toOSString()));
		}
		return connus;
	}

	/** @return the last judgement; null before the first one */
	Epreuve derniere() {
		return derniere;
	}

	/** Whether what was judged is what is on the screen. */
	boolean aJour() {
		return derniere != null && brouillon.reponses().equals(jugees);
	}

	/** An answer changed: makes the text again soon. */
	void change() {
		demandees = brouillon.reponses();
		lieu = fichier();
		epreuve.cancel();
		epreuve.schedule(DELAI);
		getContainer().updateButtons();
	}

	private Path fichier() {
		String name = NomTire.fichier(brouillon.objet, "marche", n -> brouillon.dossier != null && brouillon.dossier.getFile(n + ".marche").exists());
		Path folder = brouillon.dossier == null ? Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString(), Dossiers.nomLibre(name))
				: Path.of(brouillon.dossier.getLocation().toOSString());
		return folder.resolve(name + ".marche");
	}

	private void eprouver() {
		Reponses answers = demandees;
		Epreuve judged = Epreuve.de(lieu, Redaction.texte(answers, connus.noms()), LocalDate.now());
		Display.getDefault().asyncExec(() -> montrer(answers, judged));
	}

	private void montrer(Reponses answers, Epreuve judged) {
		if (getContainer() == null || getShell() == null || getShell().isDisposed()) {
			return;
		}
		jugees = answers;
		derniere = judged;
		if (getContainer().getCurrentPage() instanceof PageEntretien page) {
			page.montrer(judged.texte());
			if (page instanceof PageRelecture last) {
				last.montrer(judged);
			}
		}
		getContainer().updateButtons();
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		IWizardPage next = super.getNextPage(page);
		return next instanceof PageEntretien asked && !asked.utile() ? getNextPage(next) : next;
	}

	@Override
	public boolean canFinish() {
		return super.canFinish() && aJour() && demandees.manques().isEmpty() && derniere.lisible();
	}

	@Override
	public boolean performFinish() {
		Path target = fichier();
		IProject folder = brouillon.dossier;
		try {
			if (folder == null) {
				folder = Dossiers.creer(target.getParent().getFileName().toString(), new NullProgressMonitor());
			}
			ecrit = folder.getFile(target.getFileName().toString());
			ecrit.create(derniere.texte().getBytes(StandardCharsets.UTF_8), true, false, null);
			return true;
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			defaire(folder);
			if (getContainer().getCurrentPage() instanceof PageEntretien page) {
				page.setErrorMessage(NLS.bind(Textes.ecritureImpossible, target.getParent()));
			}
			return false;
		}
	}

	/** Half a file, or a folder made for nothing, is worse than none. */
	private void defaire(IProject folder) {
		try {
			if (brouillon.dossier == null && folder != null && folder.exists()) {
				folder.delete(true, true, null);
			} else if (ecrit != null && ecrit.exists()) {
				ecrit.delete(true, null);
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	/** @return the file written, once the interview has ended well */
	IFile ecrit() {
		return ecrit;
	}

	@Override
	public void dispose() {
		epreuve.cancel();
		super.dispose();
	}
}
