// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.accueil;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

import fr.clausier.app.Icones;
import fr.clausier.app.ouverture.DepotDeFichiers;

/** What one can do first: begin a purchase, open a folder or a sample, learn. Stands where the text will be, as long as none is open. */
public final class PageAccueil extends EditorPart {

	public static final String ID = "fr.clausier.app.accueil";

	private static final String AIDE = "/fr.clausier.help/html/";
	private static final int LARGEUR = 200;
	private static final int LARGEUR_BOUTONS = 290;

	private Button first;

	/** Shows the page, once. */
	public static void montrer(IWorkbenchPage page) throws PartInitException {
		page.openEditor(new EntreeAccueil(), ID);
	}

	/** Shows the page at the start, unless a text is open again. */
	public static void montrerSiRienNEstOuvert(IWorkbenchPage page) {
		try {
			if (page.getEditorReferences().length == 0) {
				montrer(page);
			}
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		Composite area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(20, 16).spacing(24, 16).applyTo(area);
		Label title = new Label(area, SWT.NONE);
		title.setText(Textes.bienvenue);
		title.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(title);
		commencer(colonne(area, Textes.commencer, LARGEUR_BOUTONS));
		recents(colonne(area, Textes.recents, LARGEUR));
		apprendre(colonne(area, Textes.apprendre, LARGEUR));
		Label drop = new Label(area, SWT.WRAP);
		drop.setText(Textes.glisser);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(drop);
		scroll.setContent(area);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		DropTarget target = new DropTarget(scroll, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new DepotDeFichiers(getSite().getWorkbenchWindow()));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "fr.clausier.app.accueil");
	}

	private static Composite colonne(Composite area, String name, int width) {
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(width, SWT.DEFAULT).applyTo(column);
		Label title = new Label(column, SWT.NONE);
		title.setText(name);
		title.setFont(JFaceResources.getFont(JFaceResources.BANNER_FONT));
		return column;
	}

	private void commencer(Composite column) {
		first = bouton(column, "nouveau", Textes.nouveauMarche, "fr.clausier.app.nouveauMarche");
		bouton(column, "ouvrir", Textes.ouvrirDossier, "fr.clausier.app.ouvrirDossier");
		bouton(column, "exemple", Textes.ouvrirExemple, "fr.clausier.app.ouvrirExemple");
		bouton(column, "verifier", Textes.tutoriel, "fr.clausier.app.tutoriel");
	}

	private Button bouton(Composite column, String icon, String label, String command) {
		Button button = new Button(column, SWT.PUSH | SWT.LEFT);
		button.setImage(Icones.image(icon));
		button.setText(label);
		button.addListener(SWT.Selection, e -> executer(command, Map.of()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void recents(Composite column) {
		List<Path> folders = Recents.tous();
		if (folders.isEmpty()) {
			Label none = new Label(column, SWT.WRAP);
			none.setText(Textes.aucunRecent);
			GridDataFactory.fillDefaults().hint(LARGEUR, SWT.DEFAULT).applyTo(none);
		}
		for (Path folder : folders) {
			lien(column, folder.getFileName().toString(), () -> executer("fr.clausier.app.ouvrirDossier", Map.of("fr.clausier.app.repertoire", folder.toString())))
					.setToolTipText(folder.toString());
		}
	}

	private void apprendre(Composite column) {
		lien(column, Textes.premiersPas, () -> aide("accueil.html"));
		lien(column, Textes.quoiDeNeuf, () -> aide("nouveautes.html"));
		lien(column, Textes.auClavier, () -> aide("clavier.html"));
		lien(column, Textes.lesRegles, () -> aide("regles/index.html"));
	}

	private static Link lien(Composite column, String label, Runnable action) {
		Link link = new Link(column, SWT.NONE);
		link.setText("<a>" + label.replace("&", "&&").replace("<", "‹") + "</a>");
		link.addListener(SWT.Selection, e -> action.run());
		return link;
	}

	private static void aide(String page) {
		PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(AIDE + page);
	}

	private void executer(String command, Map<String, String> parameters) {
		try {
			ParameterizedCommand call = ParameterizedCommand.generateCommand(getSite().getService(ICommandService.class).getCommand(command), parameters);
			getSite().getService(IHandlerService.class).executeCommand(call, null);
		} catch (CommandException e) {
			ILog.get().error(command, e);
		}
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing to save
	}

	@Override
	public void doSaveAs() {
		// nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
