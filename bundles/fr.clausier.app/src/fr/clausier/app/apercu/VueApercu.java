// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.apercu;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.Util;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import fr.clausier.app.etude.EtudeEditeur;
import fr.clausier.app.etude.ObservateurEtude;
import fr.clausier.app.etude.SuiviEtude;
import fr.clausier.app.etude.Textes;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.etude.AchatEtudie;

/** A document of the purchase as it will be, following the caret. */
public final class VueApercu extends ViewPart implements ObservateurEtude {

	public static final String ID = "fr.clausier.app.apercu";

	/** Says « texte » where the browser of the system must not be used. */
	private static final String REPLI = "clausier.apercu";
	private static final String CHOIX = "piece";

	private Combo choix;
	private Page page;
	private SuiviEtude suivi;
	private EtudeEditeur etude;
	private List<Document> documents = List.of();
	private int ligne;
	/** File name of the document to show; kept from one session to the next. */
	private String voulu = "";
	private Document montre;
	private int ligneMontree = -1;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		voulu = memento == null || memento.getString(CHOIX) == null ? "" : memento.getString(CHOIX);
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CHOIX, voulu);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(area);
		new Label(area, SWT.NONE).setText(Textes.apercuDocument);
		choix = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choix);
		choix.addListener(SWT.Selection, e -> choisir(choix.getSelectionIndex()));
		suivi = SuiviEtude.de(getSite().getWorkbenchWindow());
		page = page(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(page.controle());
		suivi.ajouter(this);
	}

	private Page page(Composite area) {
		if (!"texte".equals(System.getProperty(REPLI))) {
			try {
				return new PageWeb(area, suivi::montrer);
			} catch (SWTError e) {
				// Many Linux machines have none: the text says the same.
				return new PageTexte(area, suivi::montrer);
			}
		}
		return new PageTexte(area, suivi::montrer);
	}

	/** Shows another document; also called by the views that name one. @param titre title of the document */
	public void ouvrir(String titre) {
		for (int i = 0; i < documents.size(); i++) {
			if (documents.get(i).titre().equals(titre)) {
				choix.select(i);
				choisir(i);
				return;
			}
		}
	}

	private void choisir(int index) {
		if (index >= 0 && index < documents.size()) {
			voulu = documents.get(index).nomFichier();
			peindre();
		}
	}

	@Override
	public void etude(EtudeEditeur nouvelle) {
		etude = nouvelle;
		ranger();
	}

	@Override
	public void curseur(int nouvelleLigne, int offset) {
		if (nouvelleLigne != ligne) {
			ligne = nouvelleLigne;
			ranger();
		}
	}

	/** The documents are those of the purchase under the caret. */
	private void ranger() {
		if (choix.isDisposed()) {
			return;
		}
		Optional<AchatEtudie> achat = etude == null ? Optional.empty() : etude.achat(ligne);
		List<Document> found = achat.map(AchatEtudie::documents).orElse(List.of());
		if (found.isEmpty()) {
			documents = List.of();
			choix.setItems();
			montre = null;
			page.dire(achat.isEmpty() ? Textes.aucunMarche : Textes.bind(Textes.empechement, achat.get().empechement()));
			return;
		}
		String[] names = found.stream().map(d -> d.sousTitre().isEmpty() ? d.titre() : d.titre() + ", " + d.sousTitre()).toArray(String[]::new);
		if (!List.of(names).equals(List.of(choix.getItems()))) {
			choix.setItems(names);
		}
		documents = found;
		int wanted = 0;
		for (int i = 0; i < found.size(); i++) {
			if (found.get(i).nomFichier().equals(voulu) || voulu.isEmpty() && found.get(i).code().equals("CCAP")) {
				wanted = i;
			}
		}
		choix.select(wanted);
		peindre();
	}

	private void peindre() {
		Document document = documents.get(choix.getSelectionIndex());
		if (document.equals(montre) && ligne == ligneMontree) {
			return;
		}
		montre = document;
		ligneMontree = ligne;
		page.montrer(document, ligne);
	}

	@Override
	public void setFocus() {
		// The browser of Windows keeps the keyboard when it is given the focus.
		(Util.isWindows() ? choix : page.controle()).setFocus();
	}

	@Override
	public void dispose() {
		if (suivi != null) {
			suivi.retirer(this);
		}
		super.dispose();
	}
}
