const box = document.getElementById('box');
document.getElementById('open').addEventListener('click', () => box.showModal());
document.getElementById('close').addEventListener('click', () => box.close());
