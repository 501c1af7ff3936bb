// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.bracketmatching.IBracePairProvider;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultAntlrTokenToAttributeIdMapper;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import fr.clausier.dsl.ide.actions.ActionsService;
import fr.clausier.dsl.ide.completion.AnalyseurDeCompletion;
import fr.clausier.dsl.ide.completion.ContextesDeCompletion;
import fr.clausier.dsl.ide.completion.ClausierProposalProvider;
import fr.clausier.dsl.ide.completion.CompletionService;
import fr.clausier.dsl.ide.completion.ListeDePropositions;
import fr.clausier.dsl.ide.completion.PrefixeSansAccent;
import fr.clausier.dsl.ide.couleurs.Accolades;
import fr.clausier.dsl.ide.couleurs.CouleursLexicales;
import fr.clausier.dsl.ide.couleurs.CouleursSemantiques;
import fr.clausier.dsl.ide.lexique.HabitudesCompletionLexer;
import fr.clausier.dsl.ide.miseenforme.MiseEnFormeService;
import fr.clausier.dsl.ide.noms.NomSousCurseur;
import fr.clausier.dsl.ide.occurrences.OccurrencesService;
import fr.clausier.dsl.ide.plan.DetailsDuPlan;
import fr.clausier.dsl.ide.plan.GenresDuPlan;
import fr.clausier.dsl.ide.plan.NomsDuPlan;
import fr.clausier.dsl.ide.plan.SymbolesDuPlan;
import fr.clausier.dsl.ide.pliage.Pliage;
import fr.clausier.dsl.ide.pliage.PliageParLignes;
import fr.clausier.dsl.ide.references.ReferencesService;
import fr.clausier.dsl.ide.renommage.RenommageService;
import fr.clausier.dsl.ide.survol.SurvolService;
import fr.clausier.dsl.lexique.HabitudesLexer;

/** What the language brings to editing: completion, hover, outline, navigation, rename, folding, formatting, quick fixes and colours. */
public class ClausierIdeModule extends AbstractClausierIdeModule {

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST))
				.to(HabitudesCompletionLexer.class);
	}

	/** The generator leaves these two out, without which lexical colours cannot be injected. */
	public void configureHighlighting(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING)).to(HabitudesLexer.class);
		binder.bind(ITokenDefProvider.class).annotatedWith(Names.named(LexerIdeBindings.HIGHLIGHTING)).to(AntlrTokenDefProvider.class);
	}

	@Override
	public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
		return PrefixeSansAccent.class;
	}

	public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
		return ClausierProposalProvider.class;
	}

	@Override
	public Class<? extends IContentAssistParser> bindIContentAssistParser() {
		return AnalyseurDeCompletion.class;
	}

	public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
		return ContextesDeCompletion.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return SurvolService.class;
	}

	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return CouleursSemantiques.class;
	}

	public Class<? extends DefaultAntlrTokenToAttributeIdMapper> bindDefaultAntlrTokenToAttributeIdMapper() {
		return CouleursLexicales.class;
	}

	public Class<? extends DocumentSymbolMapper.DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
		return NomsDuPlan.class;
	}

	public Class<? extends DocumentSymbolMapper.DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
		return DetailsDuPlan.class;
	}

	public Class<? extends DocumentSymbolMapper.DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
		return GenresDuPlan.class;
	}

	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return SymbolesDuPlan.class;
	}

	public Class<? extends EObjectAtOffsetHelper> bindEObjectAtOffsetHelper() {
		return NomSousCurseur.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return ReferencesService.class;
	}

	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return OccurrencesService.class;
	}

	@Override
	public Class<? extends IRenameService2> bindIRenameService2() {
		return RenommageService.class;
	}

	public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
		return Pliage.class;
	}

	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return PliageParLignes.class;
	}

	public Class<? extends FormattingService> bindFormattingService() {
		return MiseEnFormeService.class;
	}

	public Class<? extends IBracePairProvider> bindIBracePairProvider() {
		return Accolades.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return ActionsService.class;
	}

	public Class<? extends ContentAssistService> bindContentAssistService() {
		return CompletionService.class;
	}

	public Class<? extends IdeContentProposalAcceptor> bindIdeContentProposalAcceptor() {
		return ListeDePropositions.class;
	}
}
