// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.concurrent.IUnitOfWork;

import com.google.inject.Injector;

import fr.clausier.dsl.ide.ClausierIdeSetup;
import fr.clausier.dsl.ide.couleurs.JetonsColores;
import fr.clausier.dsl.ide.liens.Liens;
import fr.clausier.dsl.ide.mining.Mentions;
import fr.clausier.dsl.ide.miseenforme.FrappeService;
import fr.clausier.dsl.ide.miseenforme.MiseEnFormeService;
import fr.clausier.dsl.ide.occurrences.OccurrencesService;
import fr.clausier.dsl.ide.renommage.Renommage;
import fr.clausier.dsl.ide.selection.Selections;

/** What an editor asks of a file of 10 000 lines that it has read and linked. */
final class Services {

	private static final String WHERE = "10 000 lignes : ";

	private Services() {
	}

	static void mesurer(Path folder) throws Exception {
		Injector services = new ClausierIdeSetup().createInjectorAndDoEMFRegistration();
		XtextResourceSet set = services.getInstance(XtextResourceSet.class);
		XtextResource buyer = lire(set, folder.resolve("acheteur.spaser"));
		XtextResource file = lire(set, folder.resolve("grand.marche"));
		EcoreUtil.resolveAll(set);
		String text = file.getParseResult().getRootNode().getText();
		Document document = new Document(1, text);
		int name = text.indexOf("acheteur VilleMarseille") + "acheteur V".length();
		int middle = text.indexOf("estimation", text.length() / 2);
		EObject declared = buyer.getContents().get(0).eContents().get(0);
		IResourceDescriptions index = services.getInstance(ResourceDescriptionsProvider.class).getResourceDescriptions(set);
		IResourceAccess access = acces(set);

		HierarchicalDocumentSymbolService symbols = services.getInstance(HierarchicalDocumentSymbolService.class);
		Mesures.mesurer(WHERE + "plan", () -> symbols.getSymbols(file, CancelIndicator.NullImpl));
		IFoldingRangeProvider folds = services.getInstance(IFoldingRangeProvider.class);
		Mesures.mesurer(WHERE + "plis", () -> folds.getFoldingRanges(file, CancelIndicator.NullImpl));
		FoldingRangeService lines = services.getInstance(FoldingRangeService.class);
		Mesures.mesurer(WHERE + "plis, en lignes (LSP)", () -> lines.createFoldingRanges(document, file, CancelIndicator.NullImpl));
		OccurrencesService occurrences = (OccurrencesService) services.getInstance(IDocumentHighlightService.class);
		Mesures.mesurer(WHERE + "occurrences d'un nom", () -> occurrences.de(file, name));
		DocumentSymbolService references = services.getInstance(DocumentSymbolService.class);
		Mesures.mesurer(WHERE + "définition", () -> references.getDefinitions(file, name, access, CancelIndicator.NullImpl));
		Mesures.mesurer(WHERE + "références dans le dossier", () -> references.getReferences(file, name, access, index, CancelIndicator.NullImpl));
		Renommage rename = services.getInstance(Renommage.class);
		Mesures.mesurer(WHERE + "renommage, contrôles compris", () -> List.of(rename.refus(declared, "Cité"), rename.ecritures(declared, "Cité")));
		JetonsColores colours = services.getInstance(JetonsColores.class);
		Mesures.mesurer(WHERE + "couleurs de tous les mots", () -> colours.de(file, CancelIndicator.NullImpl));
		MiseEnFormeService layout = services.getInstance(MiseEnFormeService.class);
		Mesures.mesurer(WHERE + "mise en forme du fichier", () -> layout.fichier(file));
		FrappeService typing = services.getInstance(FrappeService.class);
		Mesures.mesurer(WHERE + "mise en forme d'une ligne pendant la frappe", () -> typing.apres(file, middle, "\n"));
		Selections selections = services.getInstance(Selections.class);
		Mesures.mesurer(WHERE + "sélection élargie", () -> selections.autour(file, middle));
		Liens links = services.getInstance(Liens.class);
		Mesures.mesurer(WHERE + "liens", () -> links.dans(file, CancelIndicator.NullImpl));
		Mentions figures = services.getInstance(Mentions.class);
		Mesures.mesurer(WHERE + "chiffres entre les mots", () -> figures.dans(file, CancelIndicator.NullImpl));
	}

	private static XtextResource lire(ResourceSet set, Path file) throws Exception {
		XtextResource resource = (XtextResource) set.createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		resource.load(Files.newInputStream(file), Map.of());
		return resource;
	}

	private static IResourceAccess acces(ResourceSet set) {
		return new IResourceAccess() {

			@Override
			public <R> R readOnly(URI file, IUnitOfWork<R, ResourceSet> work) {
				try {
					return work.exec(set);
				} catch (Exception e) {
					throw new IllegalStateException(e);
				}
			}
		};
	}
}
