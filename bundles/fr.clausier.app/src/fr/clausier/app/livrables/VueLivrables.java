// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.livrables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import fr.clausier.app.Icones;
import fr.clausier.app.TableDeVue;
import fr.clausier.app.etude.Textes;
import fr.clausier.cli.livrables.EtatLivrables;
import fr.clausier.cli.livrables.Livrable;
import fr.clausier.cli.livrables.Livrable.Etat;
import fr.clausier.documents.empreinte.EmpreinteIllisible;
import fr.clausier.model.calcul.NombresFrancais;

/** The files that were produced for the open folders: when, and whether they still say what the strategy says. */
public final class VueLivrables extends ViewPart {

	public static final String ID = "fr.clausier.app.livrables";

	private static final List<String> SORTIES = List.of("dce", "spaser");
	private static final int REPOS = 400;

	/** One row: a file of a folder. */
	private record Rang(IProject dossier, Livrable livrable) {
	}

	private final Job lecture = Job.createSystem("Livrables", (ICoreRunnable) m -> lire());
	private final IResourceChangeListener changements = this::suivre;
	private TableViewer table;

	@Override
	public void createPartControl(Composite parent) {
		TableDeVue rows = new TableDeVue(parent);
		table = rows.viewer();
		colonne(rows, Textes.livrable, 46, r -> r.livrable().nom());
		colonne(rows, Textes.livrableEtat, 20, r -> etat(r.livrable().etat()));
		colonne(rows, Textes.livrableDossier, 20, r -> r.dossier().getName());
		colonne(rows, Textes.livrableDate, 14, r -> NombresFrancais.date(r.livrable().produitLe()));
		table.addDoubleClickListener(e -> ouvrir());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::remplir);
		table.getTable().setMenu(menu.createContextMenu(table.getTable()));
		getViewSite().getActionBars().getToolBarManager().add(commande(Textes.livrableRegenerer, "generer", "fr.clausier.app.generer"));
		getSite().setSelectionProvider(table);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changements, IResourceChangeEvent.POST_CHANGE);
		setContentDescription(Textes.livrablesVide);
		lecture.schedule();
	}

	private static void colonne(TableDeVue rows, String title, int weight, Function<Rang, String> words) {
		rows.colonne(title, weight, new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return words.apply((Rang) element);
			}

			@Override
			public Image getImage(Object element) {
				Rang row = (Rang) element;
				return title.equals(Textes.livrableEtat) ? Icones.image(icone(row.livrable().etat()))
						: title.equals(Textes.livrable) ? Icones.image(row.livrable().nom().endsWith(".xlsx") ? "classeur" : "document") : null;
			}

			@Override
			public String getToolTipText(Object element) {
				String why = ((Rang) element).livrable().pourquoi();
				return why.isEmpty() ? null : why;
			}
		});
	}

	/** Findings change with every check of a text; only files that came, went or have other bytes are worth a reading of all documents. */
	private void suivre(IResourceChangeEvent event) {
		boolean[] files = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				files[0] |= delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.OPEN)) != 0;
				return !files[0];
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		if (files[0]) {
			lecture.schedule(REPOS);
		}
	}

	private static String etat(Etat state) {
		return switch (state) {
			case A_JOUR -> Textes.livrableAJour;
			case PERIME -> Textes.livrablePerime;
			case RETOUCHE -> Textes.livrableRetouche;
			case ABSENT -> Textes.livrableAbsent;
		};
	}

	private static String icone(Etat state) {
		return switch (state) {
			case A_JOUR -> "verifier";
			case PERIME, RETOUCHE -> "avertissement";
			case ABSENT -> "erreur";
		};
	}

	private void remplir(IMenuManager menu) {
		if (table.getStructuredSelection().getFirstElement() instanceof Rang row) {
			menu.add(action(Textes.livrableOuvrir, this::ouvrir));
			menu.add(action(Textes.livrableRepertoire, () -> Program.launch(row.livrable().fichier().getParent().toString())));
			menu.add(commande(Textes.livrableRegenerer, "generer", "fr.clausier.app.generer"));
		}
	}

	private static Action action(String label, Runnable work) {
		Action action = new Action(label) {

			@Override
			public void run() {
				work.run();
			}
		};
		return action;
	}

	private Action commande(String label, String icon, String command) {
		Action action = action(label, () -> {
			try {
				getSite().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				ILog.get().error(command, e);
			}
		});
		action.setImageDescriptor(Icones.descripteur(icon));
		action.setToolTipText(label);
		return action;
	}

	private void ouvrir() {
		for (Object element : table.getStructuredSelection()) {
			if (element instanceof Rang row && row.livrable().etat() != Etat.ABSENT) {
				Program.launch(row.livrable().fichier().toString());
			}
		}
	}

	/** On a thread of its own: figures of files are read from the disk. */
	private void lire() {
		List<Rang> rows = new ArrayList<>();
		List<String> troubles = new ArrayList<>();
		for (IProject folder : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (!folder.isOpen() || folder.getLocation() == null) {
				continue;
			}
			Path root = folder.getLocation().toPath();
			for (String name : SORTIES) {
				try {
					EtatLivrables.dans(root, root.resolve(name)).forEach(l -> rows.add(new Rang(folder, l)));
				} catch (EmpreinteIllisible e) {
					troubles.add(e.getMessage());
				}
			}
		}
		if (!table.getControl().isDisposed()) {
			table.getControl().getDisplay().asyncExec(() -> montrer(rows, troubles));
		}
	}

	private void montrer(List<Rang> rows, List<String> troubles) {
		if (table.getControl().isDisposed()) {
			return;
		}
		table.setInput(rows);
		long stale = rows.stream().filter(r -> r.livrable().etat() != Etat.A_JOUR).count();
		setContentDescription(!troubles.isEmpty() ? troubles.getFirst() : rows.isEmpty() ? Textes.livrablesVide
				: stale == 0 ? Textes.livrablesAJour : Textes.bind(Textes.livrablesPerimes, stale, rows.size()));
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changements);
		lecture.cancel();
		super.dispose();
	}
}
