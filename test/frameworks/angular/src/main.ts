import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { type LxLoadEvent } from 'lx-widgets';
import 'lx-widgets/define.js';

@Component({
  selector: 'site-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<lx-article src="article.json" [headingLevel]="3" (lx-load)="said($event)">
    <a href="./">Bài</a>
  </lx-article>`,
})
class Page {
  said({ article }: LxLoadEvent): void {
    document.documentElement.dataset['loaded'] = article.title;
  }
}

void bootstrapApplication(Page);
