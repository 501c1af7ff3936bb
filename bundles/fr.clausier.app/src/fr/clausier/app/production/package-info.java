// SPDX-License-Identifier: EPL-2.0
/** From a folder to its documents, in the background, with progress and cancellation. */
package fr.clausier.app.production;
